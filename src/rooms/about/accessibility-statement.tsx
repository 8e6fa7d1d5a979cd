/** What was done, what was checked and what is known to be missing, for people who use the page in another way than its makers. */
export function AccessibilityStatement() {
  return (
    <section aria-labelledby="accessibility-title">
      <h2 id="accessibility-title" className="section-title">Accessibility</h2>
      <p>
        The workbench aims at level AA of the Web Content Accessibility Guidelines 2.2. It is not certified, and nobody outside the project has
        audited it. This statement is of November 2026.
      </p>
      <h3>What was checked</h3>
      <ul>
        <li>Every room with the axe rules for level AA, 1,280 and 390 pixels wide, and at 200 % zoom, in Chromium.</li>
        <li>Opening, saving, changing options, teams and figures, and undoing all of it, with the keyboard alone.</li>
        <li>That nothing moves for readers who ask for reduced motion.</li>
      </ul>
      <h3>What is known to be missing</h3>
      <ul>
        <li>No screen reader, magnifier or speech control has been tried. Nor have high-contrast colours set by the system.</li>
        <li>Charts and the map cannot be walked through point by point. Each has a description and a table of the same figures.</li>
        <li>Wide tables scroll sideways in a narrow window. They can be reached and scrolled with the keyboard.</li>
        <li>
          Some changes have no form: notes, sources and cost or benefit lines are changed in the Text room, in an editor whose marks and
          suggestions may not all be read out. The same file can be changed in any text editor and opened again.
        </li>
        <li>Months are entered in a box that some browsers show without a calendar. They take a year and month such as 2028-10.</li>
      </ul>
      <p>Tell whoever gave you this copy if something keeps you from using it.</p>
    </section>
  );
}
