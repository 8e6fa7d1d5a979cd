import { use, useSyncExternalStore } from 'react';
import { KeeperContext } from '../carry/keeper-context';
import type { Keeper } from '../carry/keep-session';

/** Two tabs cannot both keep their work under one name: the reader chooses which. */
export function OtherTab() {
  const keeper = use(KeeperContext);
  return keeper && <Overtaken keeper={keeper} />;
}

function Overtaken({ keeper }: { readonly keeper: Keeper }) {
  const isOvertaken = useSyncExternalStore(keeper.onChange, keeper.isOvertaken);
  if (!isOvertaken) return null;
  return (
    <section className="problem-banner" role="alert" aria-label="Another tab">
      <p>
        <strong>The workbench was changed in another tab.</strong> This browser now keeps the work of that tab; changes made here are
        not kept until you choose.{' '}
        <button type="button" className="plain-button" onClick={() => { void keeper.takeOver(); }}>Keep the work of this tab instead</button>{' '}
        <button type="button" className="plain-button" onClick={() => { void keeper.follow(); }}>Show the work of the other tab here</button>
      </p>
    </section>
  );
}
