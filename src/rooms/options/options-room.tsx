import { RoomFrame } from '../../components/room-frame';
import { optionLabel } from '../../selectors/answered';
import { optionsNews } from '../../selectors/room-news';
import { useOpenDocument } from '../../state/workbench';
import { AddOption } from './add-option';
import { BaselineShown } from './baseline-shown';
import { DifferencesTable } from './differences-table';
import { OptionPlan } from './option-plan';
import { OptionsList } from './options-list';
import { TeamsEditor } from './teams-editor';
import { TermsSection } from './terms-section';

/** What exactly are we choosing between? */
export function OptionsRoom() {
  const { answer, look } = useOpenDocument();
  const { resolved } = answer;
  const shown = optionLabel(resolved, look.option);
  return (
    <RoomFrame title="Options" className="options-room" news={optionsNews(answer, look)}>
      <section className="options-room__list" aria-labelledby="options-list-title">
        <h2 id="options-list-title" className="section-title">What there is to choose between</h2>
        <OptionsList />
        <AddOption />
      </section>
      <section className="options-room__differences" aria-labelledby="differences-title">
        <h2 id="differences-title" className="section-title">{shown} against {optionLabel(resolved, look.baseline)}</h2>
        <BaselineShown />
        <DifferencesTable />
      </section>
      <section className="options-room__plan" aria-labelledby="plan-title">
        <h2 id="plan-title" className="section-title">Teams under {shown}</h2>
        <OptionPlan />
      </section>
      <section className="options-room__teams" aria-labelledby="teams-title">
        <h2 id="teams-title" className="section-title">Which authorities work as one team</h2>
        <p className="room__note">
          A team shares posts and one waiting list. Move an authority with its list, or drag it to another team. An authority may be
          in several teams, as long as no option uses two of them.
        </p>
        <TeamsEditor />
      </section>
      <TermsSection />
    </RoomFrame>
  );
}
