import { FirstSteps } from '../../components/first-steps';
import { useOrientation } from '../../shell/use-orientation';
import { AccessibilityStatement } from './accessibility-statement';

/** What a reader may want to know of the workbench itself. */
export function AboutRoom() {
  const { isShown, show } = useOrientation();
  return (
    <main id="main" className="room about-page">
      <h1 className="room__title">Help and accessibility</h1>
      <section aria-labelledby="steps-title">
        <h2 id="steps-title" className="section-title">First steps</h2>
        <FirstSteps />
        {!isShown && <p><button type="button" className="small-button" onClick={show}>Show the first steps above every room again</button></p>}
      </section>
      <AccessibilityStatement />
      <section aria-labelledby="browsers-title">
        <h2 id="browsers-title" className="section-title">Browsers</h2>
        <p>
          Every release is tested in Chromium 147 and 156, the engine of Chrome and Edge. Firefox and Safari have not been tried. The workbench
          needs a browser of 2024 or later, with scripts switched on; it does not work in Internet Explorer.
        </p>
      </section>
      <section aria-labelledby="data-title">
        <h2 id="data-title" className="section-title">Your data</h2>
        <p>
          The page sends nothing to anyone. It keeps unsaved work in this browser, and that you have closed the first steps. “Clear this browser”
          in the File menu removes both. A link that you copy holds the whole scenario: whoever has it can read it.
        </p>
      </section>
    </main>
  );
}
