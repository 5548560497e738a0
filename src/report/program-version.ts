/** The version of the program, which is also that of the engine: the same as in package.json, which a test holds it to. */
export const PROGRAM_VERSION = '0.1.0';
