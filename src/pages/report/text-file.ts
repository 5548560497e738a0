/** Text as a file. JSON is always UTF-8 and takes no charset; every other kind says so. */
export function textFile(text: string, type: string): Blob {
  return new Blob([text], { type: type === 'application/json' ? type : `${type};charset=utf-8` });
}
