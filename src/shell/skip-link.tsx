/** Puts the focus at the start of what the page is about, without showing a ring around all of it. */
export function focusMain(): void {
  const main = document.getElementById('main');
  if (!main) return;
  main.tabIndex = -1;
  main.focus({ preventScroll: true });
}

/** Puts the focus on the name of the room, so that it is read out; leaves it where the room itself has put it already. */
export function focusRoom(): void {
  const main = document.getElementById('main');
  if (!main || main.contains(document.activeElement)) return;
  const heading = main.querySelector<HTMLElement>('h1');
  if (!heading) { focusMain(); return; }
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** The first stop by keyboard. The address names the room, so this moves the focus by hand and leaves the address alone. */
export function SkipLink() {
  return (
    <a href="#main" className="govuk-skip-link" onClick={(event) => { event.preventDefault(); focusMain(); }}>
      Skip to main content
    </a>
  );
}
