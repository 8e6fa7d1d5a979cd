export function App() {
  return (
    <main>
      <h1>Drive roll-out workbench</h1>
    </main>
  );
}
