/** Keys and list indexes from the root of a file. */
export type Path = readonly (string | number)[];

/** `options[2].teams[0].go_live` */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
