import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ready, sussex } from '../sussex';
import { openPage } from './page';

const figures = (): string[] => screen.getAllByRole('button', { name: /why this number\?$/ }).map((button) => button.getAttribute('aria-label') ?? '');
const sliderFor = (name: RegExp): HTMLInputElement => screen.getByRole('slider', { name });
const lead = (): HTMLElement => within(screen.getByRole('region', { name: /^Four facts/ })).getAllByRole('button', { name: /why this number/ })[0] ?? document.body;

/** What follows the first picture of the page comes a moment later, on a busy machine several. */
const patience = { timeout: 10_000 };

/**
 * Where digits stand that are no answer of the model: names and question of the scenario, years in headings, inputs set by
 * hand (each with its quality beside it), findings (each opens to its reasons), the sides of a chart, and how a panel is counted.
 */
const notAnswers = [
  '.summary__title', '.summary__question', '.summary__basis', '.beliefs .slider', '.beliefs__words', '.about', '.finding', '.panel__basis', '.panel__note',
  'th', 'caption', 'option', '.words', '.fact__line dt', '.strip__item dt', '.chart', '.panel__body > .govuk-visually-hidden', '.plain-button',
].join(', ');

function looseDigits(): string[] {
  const walker = document.createTreeWalker(screen.getByRole('main'), NodeFilter.SHOW_TEXT);
  const loose: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (/\d/.test(text) && !node.parentElement?.closest(`.figure-button, ${notAnswers}`)) loose.push(text);
  }
  return loose;
}

describe.each(['sussex', 'three_pilots', 'south_wales'])('every number of the Summary of %s', (id) => {
  test('answers “why this number?”, in table twins of charts too', async () => {
    const { user } = openPage(ready(id));
    for (const title of ['Cost by year', 'Coverage by authority']) await user.click(screen.getByRole('button', { name: `Show as table: ${title}` }));
    const main = screen.getByRole('main');
    // The counts of quality follow the first picture.
    for (const part of ['.twin', '.option-table', '.fact', '.strip', '.beliefs__quality']) {
      await waitFor(() => { expect(main.querySelector(`${part} .figure-button`)).not.toBeNull(); }, patience);
    }
    const numbers = [...main.querySelectorAll('data')];
    expect(numbers.length).toBeGreaterThan(40);
    expect(numbers.filter((number) => number.closest('.figure-button') === null).map(({ textContent }) => textContent)).toEqual([]);
    expect(looseDigits()).toEqual([]);
  });
});

test('a comparison with what was reported comes before the charts, and only where there is one', () => {
  const strip = (): HTMLElement => screen.getByRole('region', { name: 'Cost of a case beside published contracts' });
  const comesFirst = (): boolean =>
    (strip().compareDocumentPosition(screen.getByRole('figure', { name: 'Cost by year' })) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const { unmount } = openPage(ready('three_pilots'));
  expect(comesFirst()).toBe(true);
  for (const text of ['£2,328', '£3,409', '£8,000', '616']) expect(within(strip()).getByText(text)).toBeVisible();
  unmount();
  openPage(sussex());
  expect(comesFirst()).toBe(false);
  expect(screen.queryByText('616')).not.toBeInTheDocument();
});

test('what has no price is listed on request, and the short words are spelt out', async () => {
  const { user } = openPage(sussex());
  const panel = screen.getByRole('region', { name: 'Beside the pounds' });
  await user.click(within(panel).getByText(/^Not counted in pounds/));
  expect(within(panel).getByText(/^Domestic homicides and suicides/)).toBeVisible();
  expect(screen.getByRole('region', { name: 'Words used' })).toHaveTextContent(/Multi-agency risk assessment conference.*Independent domestic violence adviser/);
});

test('the headline says what it rests on that nobody has seen', async () => {
  openPage(sussex());
  const [value] = within(screen.getByRole('region', { name: /^Four facts/ })).getAllByRole('listitem');
  await waitFor(() => { expect(value).toHaveTextContent(/\d+ recalled, \d+ placeholder figures/); }, patience);
});

test('a recalled figure that the reader moves is recalled no more, once the hand rests', async () => {
  openPage(sussex());
  const recalled = (): number => Number(/^\d+/.exec(screen.getByText(/^\d+ recalled$/).textContent)?.[0]);
  const before = await waitFor(recalled, patience);
  fireEvent.change(sliderFor(/^Fall in MARAC appearances/), { target: { value: '0.2' } });
  await waitFor(() => { expect(recalled()).toBe(before - 1); }, patience);
});

describe('the Summary', () => {
  test('has one main heading and says who it is independent of', () => {
    openPage(sussex());
    expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual(['Drive across Sussex']);
    expect(screen.getByText('Independent of the Drive Partnership')).toBeVisible();
  });

  test('shows no figure without a name, and none that is not a number or words', () => {
    openPage(sussex());
    expect(figures().length).toBeGreaterThan(40);
    expect(figures().filter((name) => /NaN|Infinity|undefined|null/.test(name))).toEqual([]);
    for (const button of screen.getAllByRole('button', { name: /why this number\?$/ })) expect(button.querySelector('data')).not.toBeNull();
  });

  test('a slider moves sentence, facts, table and coverage at once', () => {
    openPage(sussex());
    const before = { head: screen.getByText(/^Compared with/).textContent, lead: lead().textContent, all: figures() };
    fireEvent.change(sliderFor(/^Share of high-risk perpetrators referred/), { target: { value: '0.5' } });
    expect(screen.getByText(/^Compared with/).textContent).not.toBe(before.head);
    expect(lead().textContent).not.toBe(before.lead);
    expect(figures().filter((name) => /^\d.*Coverage of/.test(name))).not.toEqual(before.all.filter((name) => /^\d.*Coverage of/.test(name)));
    expect(screen.getByText(/was 35/)).toBeVisible();
  });

  test('a moved input can be put back', async () => {
    const { user } = openPage(sussex());
    for (const words of [/^\d+ recalled$/, /figures behind the result/]) await screen.findByText(words, {}, patience);
    const before = figures();
    fireEvent.change(sliderFor(/^Share of high-risk perpetrators referred/), { target: { value: '0.5' } });
    fireEvent.change(sliderFor(/^Severity of harm/), { target: { value: '1.9' } });
    await user.click(screen.getByRole('button', { name: /^reset: Severity/ }));
    expect(screen.queryByText(/was 1.5/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Reset the input moved$/ }));
    await waitFor(() => { expect(figures()).toEqual(before); }, patience);
  });

  test('a typed value is exact, and one that cannot be is refused in words', async () => {
    const { user, workbench } = openPage(sussex());
    const box = screen.getByRole('textbox', { name: /^Share of high-risk perpetrators referred/ });
    await user.clear(box);
    await user.type(box, '33.617');
    const { document: open } = workbench.getState();
    expect(open.kind === 'open' && open.edits.get('referral_share')).toBe(0.33617);
    await user.clear(box);
    await user.type(box, '180');
    expect(screen.getByRole('alert')).toHaveTextContent(/^Not used: .* The evidence goes from 20 to 60 %\.$/);
    expect(box).toHaveAttribute('aria-invalid', 'true');
    await user.tab();
    expect(box).toHaveValue('180');
    fireEvent.change(sliderFor(/^Share of high-risk perpetrators referred/), { target: { value: '0.3' } });
    expect(box).toHaveValue('30');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('a refused value is told what is allowed in the unit of its box', async () => {
    const { user } = openPage(sussex());
    const type = async (name: RegExp, text: string): Promise<void> => {
      const box = screen.getByRole('textbox', { name });
      await user.clear(box);
      await user.type(box, text);
    };
    await type(/^Share of high-risk perpetrators referred/, '180');
    expect(screen.getByRole('alert')).toHaveTextContent('Not used: it must be 100 % or less. The evidence goes from 20 to 60 %.');
    await type(/^Share of high-risk perpetrators referred/, '-5');
    expect(screen.getByRole('alert')).toHaveTextContent('Not used: it must be 0 % or more.');
    await type(/^Share of high-risk perpetrators referred/, '0.18');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByText('That is 0.18 %. For 18 % type 18.')).toBeVisible();
    await user.tab();
    expect(screen.getByText('That is 0.18 %. For 18 % type 18.')).toBeVisible();
    await type(/^Share of high-risk perpetrators referred/, '18');
    expect(screen.queryByText(/^That is/)).not.toBeInTheDocument();
  });

  test('text that is no number is not used, stays to be mended, and says what to type', async () => {
    const { user, workbench } = openPage(sussex());
    const box = screen.getByRole('textbox', { name: /^Severity of harm/ });
    await user.clear(box);
    await user.type(box, 'lots');
    expect(box).toHaveAttribute('aria-invalid', 'true');
    const { document: open } = workbench.getState();
    expect(open.kind === 'open' && open.edits.size).toBe(0);
    await user.tab();
    expect(box).toHaveValue('lots');
    expect(screen.getByRole('alert')).toHaveTextContent('Not used: type a plain number, such as 1.5.');
    fireEvent.change(sliderFor(/^Severity of harm/), { target: { value: '1.6' } });
    expect(box).toHaveValue('1.6');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('the radio of a row chooses the option that facts and sentence speak of', async () => {
    const { user } = openPage(sussex());
    await user.click(screen.getByRole('radio', { name: 'Phased' }));
    expect(screen.getByText(/^Compared with Business as usual, Phased costs/)).toBeVisible();
    expect(screen.getByRole('region', { name: 'Four facts: Phased' })).toBeVisible();
    expect(within(screen.getByRole('figure', { name: 'Coverage by authority' })).getByText(/Phased/)).toBeVisible();
  });

  test('the baseline can be any option, and options can be shown whole', async () => {
    const { user } = openPage(sussex());
    await user.selectOptions(screen.getByRole('combobox', { name: 'Baseline' }), 'do_minimum');
    expect(screen.getByText(/^Compared with Keep West Sussex, Whole force at once costs/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Whole' }));
    expect(screen.queryByText(/^Compared with/)).not.toBeInTheDocument();
    expect(within(screen.getByRole('table', { name: /^Options side by side/ })).queryByText('baseline')).not.toBeInTheDocument();
  });

  test('each chart has a table twin with its numbers', async () => {
    const { user } = openPage(sussex());
    const cost = screen.getByRole('figure', { name: 'Cost by year' });
    await user.click(within(cost).getByRole('button', { name: /Show as table/ }));
    const table = within(cost).getByRole('table');
    expect(within(table).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(
      ['Year', 'Business as usual', 'Whole force at once', 'Keep West Sussex', 'Towns and coast', 'Phased'],
    );
    expect(within(table).getByRole('rowheader', { name: '2027-28' })).toBeVisible();
    const coverage = screen.getByRole('figure', { name: 'Coverage by authority' });
    await user.click(within(coverage).getByRole('button', { name: /Show as table/ }));
    for (const name of ['Adur', 'Wealden', 'Brighton and Hove']) expect(within(coverage).getByRole('rowheader', { name })).toBeVisible();
    await user.click(within(coverage).getByRole('button', { name: /Show as chart/ }));
    expect(within(coverage).queryByRole('columnheader', { name: 'Perpetrators a year' })).not.toBeInTheDocument();
  });

  test('findings about the option come first, those about others on request', async () => {
    const { user } = openPage(sussex());
    const panel = screen.getByRole('region', { name: 'What a reviewer would ask' });
    const items = () => within(panel).getAllByRole('listitem').length;
    const others = await within(panel).findByText(/about other options/, {}, patience);
    const own = items();
    await user.click(others);
    expect(items()).toBeGreaterThan(own);
    const [first] = within(panel).getAllByRole('listitem');
    expect(first).toHaveTextContent(/Attention/);
    expect(first).toHaveTextContent(/What to do:/);
  });

  test('the new value is announced once the hand has come to rest', async () => {
    openPage(sussex());
    const said = screen.getByRole('status');
    expect(said).toBeEmptyDOMElement();
    fireEvent.change(sliderFor(/^Severity of harm/), { target: { value: '1.8' } });
    fireEvent.change(sliderFor(/^Severity of harm/), { target: { value: '1.9' } });
    expect(said).toBeEmptyDOMElement();
    await waitFor(() => { expect(said).toHaveTextContent(`Net present social value, Whole force at once, against Business as usual: ${lead().textContent}`); }, { timeout: 2000 });
  });

  test('a scenario that cannot be opened is a list of problems, not a blank page', () => {
    openPage({ ...sussex(), text: sussex().text.replace('baseline: business_as_usual', 'baseline: busines_as_usual') });
    const problems = screen.getByRole('alert');
    expect(within(problems).getByRole('heading', { level: 1, name: 'Sussex could not be opened' })).toBeVisible();
    expect(problems).toHaveTextContent(/busines_as_usual/);
    expect(problems).toHaveTextContent(/scenarios\/sussex\.yaml, line \d+/);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});

describe('how sure the answer is', () => {
  const chance = () => within(screen.getByRole('region', { name: /^Four facts/ })).findByRole('link', { name: /^(was )?about/ }, { timeout: 40_000 });

  test('is not said before a run, and beside the value with its run count after one', async () => {
    const { user } = openPage(sussex());
    await user.click(screen.getByRole('button', { name: 'not run yet: run now' }));
    expect(await chance()).toHaveTextContent('about 4 in 10: in 8,192 runs benefits exceed costs against Business as usual');
    expect(await chance()).toHaveAttribute('href', '#/certainty');
  });

  test('is said to be old once a figure has moved, and against what where values are whole', async () => {
    const { user, workbench } = openPage(sussex());
    await user.click(screen.getByRole('button', { name: 'not run yet: run now' }));
    await chance();
    act(() => { workbench.getState().edit('referral_share', 0.5); });
    expect(await chance()).toHaveTextContent(/^was about 4 in 10:.*before the last change$/);
    await user.click(screen.getByRole('radio', { name: 'Whole' }));
    expect(screen.getByText('Chance of more than Business as usual')).toBeVisible();
  });

  test('is not asked of the baseline against itself', async () => {
    const { user } = openPage(sussex());
    await user.click(screen.getByRole('radio', { name: 'Business as usual' }));
    expect(screen.queryByText(/^Chance/, { selector: '.fact dt' })).not.toBeInTheDocument();
  });
});
