/** Beside the unsaved work: whether the reader has been shown the first steps and closed them. */
const flag = 'drive-workbench-oriented';

/** A browser that keeps nothing shows them each time. */
export function isOriented(): boolean {
  try {
    return localStorage.getItem(flag) !== null;
  } catch {
    return false;
  }
}

export function setOriented(value: boolean): void {
  try {
    if (value) localStorage.setItem(flag, 'yes');
    else localStorage.removeItem(flag);
  } catch {
    // Nothing can be kept here, so the first steps are offered again next time.
  }
}
