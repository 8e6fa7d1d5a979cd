import type { ReactNode } from 'react';
import { FigureButton } from '../../components/figure-button';
import { following } from '../../components/following';
import { contractCheck, type ContractCheck } from '../../selectors/contract-check';

function Item({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return <div className="strip__item"><dt>{words}</dt><dd>{children}</dd></div>;
}

function Quality({ word }: { readonly word: string }) {
  return <span className="strip__quality">{word}</span>;
}

function Items({ check: { modelled, published, reported }, prices }: { readonly check: ContractCheck; readonly prices: string }) {
  return (
    <dl className="strip__items">
      <Item words={`This option, provider lines only, ${prices}`}><FigureButton cell={modelled} /> <Quality word="modelled" /></Item>
      {published.map(({ label, quality, cell }) => (
        <Item key={cell.figure} words={label}><FigureButton cell={cell} /> <Quality word={quality} /></Item>
      ))}
      {reported && (
        <Item words={`Started in ${reported.months} months, modelled and reported`}>
          <FigureButton cell={reported.modelled} /> and <FigureButton cell={reported.reported} />
        </Item>
      )}
    </dl>
  );
}

/** The modelled cost of a case beside what contracts are known to have paid, and the option's own count where one was reported. */
export const ContractStrip = following(function ContractStrip({ document: { answer, look } }) {
  const check = contractCheck(answer, look.option);
  if (check === null) return null;
  return (
    <section className="strip" aria-labelledby="contracts-title">
      <div className="strip__head">
        <h2 id="contracts-title" className="section-title">Cost of a case beside published contracts</h2>
        <p className="strip__note">Contracts are in the money of their day and feed nothing.</p>
      </div>
      <Items check={check} prices={`${answer.resolved.priceBaseYear} prices`} />
    </section>
  );
});
