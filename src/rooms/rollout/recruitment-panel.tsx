import { FigurePanel } from '../../components/figure-panel';
import { recruitmentInWords, recruitmentPlan, type RecruitmentPlan } from '../../selectors/recruitment-rows';
import { useOpenDocument } from '../../state/workbench';
import { MonthTime } from './month-time';

const tooLate = 'before the first April';

function RecruitmentBars({ plan: { months } }: { readonly plan: RecruitmentPlan }) {
  return (
    <table className="bars recruitment">
      <thead className="govuk-visually-hidden"><tr><th scope="col">Role</th><td>Bar</td><th scope="col">Posts</th></tr></thead>
      {months.map(({ filled, rows }) => (
        <tbody key={filled.iso} className="bars__group">
          <tr><th scope="rowgroup" colSpan={3} className="recruitment__month"><MonthTime at={filled} /></th></tr>
          {rows.map(({ role, label, posts, text, width }) => (
            <tr key={role}>
              <th scope="row" className="bars__name">{label}</th>
              <td className="bars__cell"><span className="recruitment__bar" style={{ width: `${width * 100}%` }} /></td>
              <td className="bars__value"><data value={posts}>{text}</data></td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function RecruitmentTable({ plan: { months } }: { readonly plan: RecruitmentPlan }) {
  return (
    <table className="twin">
      <thead><tr><th scope="col">Filled in</th><th scope="col">Advertised in</th><th scope="col">Role</th><th scope="col" className="twin__number">Posts</th></tr></thead>
      <tbody>
        {months.flatMap(({ filled, advertised, rows }) => rows.map(({ role, label, posts, text }) => (
          <tr key={`${filled.iso} ${role}`}>
            <td><MonthTime at={filled} /></td><td><MonthTime at={advertised} none={tooLate} /></td>
            <th scope="row">{label}</th><td className="twin__number"><data value={posts}>{text}</data></td>
          </tr>
        )))}
      </tbody>
    </table>
  );
}

/** New posts by month and role. */
export function RecruitmentPanel() {
  const { answer, look } = useOpenDocument();
  const plan = recruitmentPlan(answer, look.option);
  const none = <p>This option brings no new posts.</p>;
  return (
    <FigurePanel
      title="Posts to recruit"
      basis="New full-time posts by the month in which they are filled"
      description={recruitmentInWords(plan)}
      chart={plan.months.length === 0 ? none : <RecruitmentBars plan={plan} />}
      table={plan.months.length === 0 ? none : <RecruitmentTable plan={plan} />}
      note={`A post takes ${plan.monthsToHire} to fill. Besides these, ${plan.replacedPerMonth.text} case manager posts a month fall free in an average month of delivery and are filled again.`}
    />
  );
}
