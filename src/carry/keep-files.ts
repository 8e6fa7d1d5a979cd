/**
 * Lets the browser keep the app's own files, so that it opens with the server stopped. The page that holds everything in
 * itself needs no such thing, and the development server must never be hidden behind kept files.
 */
export function keepFiles(): void {
  const isServed = import.meta.env.PROD && import.meta.env.MODE !== 'single-page';
  if (!isServed || !('serviceWorker' in navigator)) return;
  // Once the first screen is there: keeping the other rooms must not hold it up. A browser that refuses still shows the app.
  const keep = (): void => { void navigator.serviceWorker.register('./service-worker.js').catch(() => undefined); };
  if (document.readyState === 'complete') keep();
  else window.addEventListener('load', keep, { once: true });
}
