import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readAssessment } from '../assessment/read.ts';
import { MAX_FILE_BYTES } from '../documents/limits.ts';
import type { Assessment } from '../engine/assessment.ts';
import type { Lens } from '../engine/model.ts';
import type { LensReading } from '../lens/read.ts';
import { readLens } from '../lens/read.ts';
import { INPUT_FAULTS } from '../words/command-line.ts';
import { BadInput, badInput } from './bad-input.ts';
import { compileFolder } from './lens-folder.ts';

const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));
const BUILT_IN = 'foundations';
const STANDARD_INPUT = '-';

/** An assessment from a file, or from standard input for `-`. Throws `BadInput`. */
export function openAssessment(file: string): Assessment {
  const reading = readAssessment(readBytes(file), nameOf(file));
  if (!reading.ok) throw badInput(reading.issues);
  return reading.assessment;
}

/** A lens from a file, from a folder of YAML files, or the built-in one of that id. Throws `BadInput`. */
export function openLens(lens: string = BUILT_IN): Lens {
  const reading = checkLens(lens);
  if (!reading.ok) throw badInput(reading.issues);
  return reading.lens;
}

/** The same with every issue and warning. Throws `BadInput` where there is nothing to read. */
export function checkLens(lens: string): LensReading {
  const builtIn = /^[a-z0-9-]+$/.test(lens) ? `${CONTENT}${lens}` : '';
  const path = lens === STANDARD_INPUT || existsSync(lens) || !existsSync(builtIn) ? lens : builtIn;
  if (path !== STANDARD_INPUT && !existsSync(path)) throw new BadInput(INPUT_FAULTS.noLens(lens));
  return path !== STANDARD_INPUT && statSync(path).isDirectory()
    ? compileFolder(path)
    : readLens(readBytes(path), nameOf(path));
}

/** The lens to score an assessment with: the one given, or the built-in one where the assessment was made with it. Throws `BadInput`. */
export function lensFor(assessment: Assessment, file: string, given: string | undefined): Lens {
  const lens = openLens(given);
  if (given === undefined && assessment.lens.id !== lens.id)
    throw new BadInput(INPUT_FAULTS.otherLens(nameOf(file), assessment.lens.id));
  return lens;
}

function nameOf(file: string): string {
  return file === STANDARD_INPUT ? INPUT_FAULTS.standardInput : file;
}

function readBytes(file: string): Uint8Array {
  try {
    const isLarge = file !== STANDARD_INPUT && statSync(file).size > MAX_FILE_BYTES;
    // No larger file is accepted, so one byte over the limit says all there is to say.
    return isLarge ? new Uint8Array(MAX_FILE_BYTES + 1) : readFileSync(file === STANDARD_INPUT ? 0 : file);
  } catch (error) {
    throw new BadInput(INPUT_FAULTS.unreadable(nameOf(file), codeOf(error)));
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
