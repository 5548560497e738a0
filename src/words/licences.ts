/** The file that lists whose work the program is built with. */
export const LICENCES = {
  link: 'Licences',
  title: 'Groundwork is built with the work of others',
  own: 'Groundwork itself is under the MIT licence.',
  none: 'The package comes without a licence text of its own.',
  entry: (...parts: readonly string[]) => parts.filter((part) => part !== '').join(', '),
} as const;
