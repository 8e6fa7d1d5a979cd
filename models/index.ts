/** The only door to the model. */
export { appraise, compare, compareTotals, coverage, optionFlow, planRollOut, type Appraisal } from './appraise';
export { certaintyOf, groupWorthSteps, outputOver, worthFindingOut, worthSteps, type Certainty, type CertaintyQuestion } from './certainty/certainty';
export {
  certaintyAnswers, completeRun, type CertaintyAnswers, type CertaintyAsked, type RunAnswer, type RunAnswers, type StressAnswers, type StressAsked,
} from './certainty/certainty-answers';
export { checks } from './checks';
export type { OptionFigures } from './economics/figures';
export type { Increment } from './economics/increment';
export type { Inputs } from './economics/inputs';
export type { LineFlow } from './economics/line-flow';
export type { OptionFlow } from './economics/option-flow';
export { losers, type Contribution, type FairShares, type Proposal, type ShareRule } from './economics/fair-shares';
export type { PoundKind } from './economics/ledger';
export type { Account, Pounds } from './economics/ledger-account';
export { totalOf, totalsBy, type GroupTotal } from './economics/totals';
export type { Certainty as FundingCertainty } from './economics/agreement';
export type {
  AgreementInYear, FunderLineRow, GapInYear, LineRow, MoneyYear, YearRow,
} from './economics/financial-view';
export type { GapCause } from './economics/funding-gap';
export type { CliffFate } from './economics/grant-cliff';
export type { MoneyInputs } from './economics/money-inputs';
export type { BridgeStep, BridgeStepId } from './economics/price-bridge';
export { fundedOptions } from './money/funded';
export { moneyOf, type Money } from './money/money';
export type { Funded } from './report/money-document';
export { cliffOf, type Cliff, type CliffOutcome, type CliffQuestion } from './money/cliff';
export { moneyCertaintyOf, type MoneyCertainty } from './money/money-certainty';
export { moneyParts, moneyRunnerOf, type MoneyColumns } from './money/money-draws';
export { MONEY_OUTPUTS, moneyFigures, type MoneyFigures, type MoneyOutput } from './money/money-figures';
export { moneyStress, type MoneyAttack } from './money/money-stress';
export {
  agreementRows, gapCauseRows, gapRows, rowOf, yearsRow, type AgreementRow, type AgreementSide, type GapRow, type MoneyYearSum,
} from './money/money-rows';
export { nextCliff, type NextCliff } from './money/next-cliff';
export type { AgreementRecord, FinancialSettings } from './scenario/funding-format';
export { missingForMoney, moneyInputsOf } from './scenario/money-inputs';
export type { Ending, RunOff, WindDown } from './money/service-ending';
export { ENGINE_VERSION } from './engine-version';
export { qualityMeanings, type Quality } from './evidence/quality';
export { explain, type Question } from './explain';
export { explainParameter } from './explanation/parameters';
export { figuresBehind } from './explanation/behind';
export { startsWithin } from './explanation/contracts';
export { evidenceBehind, UNMEASURED } from './explanation/quality';
export type { Explanation, Provenance } from './explanation/types';
export {
  differenceFigures, figureDefinition, figureOf, FIGURES, figuresOf, incrementFigures,
  type FigureDefinition, type FigureId, type FigureUnit, type FigureValue,
} from './figure-catalogue';
export type { Finding } from './findings/finding';
export { funnel, recruitment, relaxations, teamLimits, type Recruitment, type Relaxation, type RelaxationKind, type TeamLimits } from './limits';
export { mattersMost } from './certainty/matters-most';
export { answerUnderEachMeasure, type MeasuredAnswer } from './measures';
export { addYears } from './quantities/financial-year';
export { monthIndex, monthText as monthCode } from './quantities/month';
export type { Outcome, Problem } from './quantities/problem';
export { unitLabel } from './quantities/unit-label';
export { allowedValues } from './scenario/resolve/limits';
export { certaintyDocument } from './report/certainty-document';
export { lineChances, type LineChances } from './certainty/own-lines';
export { tidyRows, type TidyRow } from './report/tidy';
export { resultOf, type ResultRequest } from './result';
export {
  planRun, RUN_OUTPUTS, runnerOf, type Chunk, type RunOutput, type RunPlan,
} from './certainty/run';
export { settingsOf, USUAL_SETTINGS, type RunSettings } from './certainty/run-settings';
export { gathererOf, type RunGatherer, type RunResults } from './certainty/run-results';
export type { AuthorityCoverage, MaracNeed } from './rollout/coverage';
export { caseloadByMonth, LIMITS, type ByLimit, type CaseloadMonth, type Limit } from './rollout/feasibility';
export type { Funnel } from './rollout/funnel';
export { sizeTeam } from './rollout/plan';
export type { Opening } from './rollout/recruitment';
export { mobilises, type TeamFlow } from './rollout/team-flow';
export type { CorrelationRecord } from './scenario/format';
export { CERTAINTY_OUTPUTS, type CertaintyOutput, type RunsRecord, type ThresholdRecord } from './scenario/certainty-format';
export { saveAttacks, saveCorrelations, saveRuns, saveThresholds } from './scenario/edit-certainty';
export { changeExisting, setOpeningWaiting, type ExistingChange } from './scenario/edit-existing';
export { renameId, type Section } from './scenario/edit-entry';
export {
  addOption, changeChoice, copyOption, includeTeam, leaveOutTeam, moveOption, removeOption, renameOption, setBaseline, type ChoiceChange,
} from './scenario/edit-options';
export { setSetting, type SettingName } from './scenario/edit-settings';
export { addTeam, moveAuthority, removeTeam, renameTeam, setExistingPosts } from './scenario/edit-teams';
export {
  editionChanges, isSelfContained, type EditionChanges, type FigureChange, type LayerChange,
} from './scenario/editions';
export type { Edit } from './scenario/edits';
export { fingerprintOf, type Fingerprint } from './scenario/fingerprint';
export { changeAgreement, changeFinancial, removeAgreement, type AgreementChange, type FinancialChange } from './scenario/edit-agreement';
export { addAgreements, replaceAgreements } from './scenario/edit-funding';
export { applyImport, type ImportStanding } from './scenario/import-apply';
export { guessMapping, importKinds, type ImportField, type ImportKind, type Mapping } from './scenario/import-kinds';
export { numberStyleWords, type NumberStyle } from './scenario/import-number';
export { workedOutCounts } from './authority-counts';
export { previewImport, type ImportAsked, type ImportFigure, type ImportPreview, type ImportRow, type Rejection } from './scenario/import-rows';
export { cellName, columnLetters, readTable, type ImportTable } from './scenario/import-table';
export { inputsOf } from './scenario/inputs';
export type { OverrideRecord } from './scenario/override-format';
export { jsonSchemas, type JsonSchema } from './scenario/json-schema';
export type { Library } from './scenario/layers';
export { localAndNational, type LocalOrNational } from './scenario/local-and-national';
export { missingFigures, type MissingFigure } from './scenario/missing-figures';
export { openScenario } from './scenario/open';
export type { ResolvedCorrelation, ResolvedOption, ResolvedParameter, ResolvedRange, ResolvedScenario } from './scenario/resolved';
export { removeOverride, removeOverrideRange } from './scenario/remove-override';
export { adoptEvidence, carryEvidence, keepFigures, recordEditions, type Keeping } from './scenario/save-editions';
export { saveLineEffects, type LineEffect } from './scenario/save-line-effect';
export { saveOverride } from './scenario/save-override';
export type { StressRecords } from './scenario/stress-records';
export type { AttackRecord } from './scenario/stress-format';
export { attackOf, overlayOf, readStress, type StressOverlay } from './scenario/stress-read';
export { stressText } from './scenario/stress-text';
export { valuesWith } from './scenario/values';
export { startOf, startText, type ForceStart, type ProposedTeam, type StartChoices } from './start';
export {
  stressPack, stressSteps, worstPairs, type StressAnswer, type StressPack, type StressPair, type StressQuestion, type StressRow, type WorstPairs,
} from './certainty/stress';
export {
  acceptabilityCurve, chancesBest, usualWorth, type AcceptabilityPoint, type OptionColumns,
} from './uncertainty/acceptability';
export { convergenceOf, estimateFrom, type Convergence, type Estimate } from './uncertainty/convergence';
export { costBenefitPlane, type CostBenefitPlane, type PlanePoint } from './uncertainty/cost-benefit-plane';
export type { Correlation } from './uncertainty/correlation';
export type { Crossing } from './uncertainty/crossings';
export { drawsOf, type DrawnParameter, type Draws, type DrawsRequest } from './uncertainty/draws';
export { histogramOf, roundStep, type Histogram } from './uncertainty/histogram';
export { designNames, MOST_RUN_DRAWS, type DesignName } from './uncertainty/methods';
export { oneWayCurve, type OneWayCurve, type Ranged, type Swing } from './uncertainty/one-way';
export { differenceOf, outputSpreadOf, percentileOf, sorted as sortedColumn, type Column, type OutputSpread } from './uncertainty/percentiles';
export { quantileOf } from './uncertainty/quantile';
export { previewOf, type Preview } from './uncertainty/shape-preview';
export { spreadOf } from './uncertainty/shape-spread';
export type { PossibleValue, Spread, Uncertain } from './uncertainty/shapes';
export {
  switchingValue, switchingValues, type SearchedParameter, type SwitchingResult, type SwitchingValue,
} from './uncertainty/switching-values';
export { chanceBenefitsExceedCosts, oddsOf, thresholdChances, type Chance, type Odds, type Threshold } from './uncertainty/thresholds';
export { tornado, type TornadoRow } from './uncertainty/tornado';
export { breakEvenLine, emptyTwoWay, fillTwoWay, type BreakEven, type GridSide, type TwoWayGrid } from './uncertainty/two-way';
export {
  valueOfInformation,
  type LearnableParameter, type Learned, type ParameterGroup, type ValueOfInformation,
} from './uncertainty/value-of-information';
export { agreementsOf, fairShareStem } from './money/fair-share-agreements';
export {
  bestPlaced, proposeShares, whoPays, type AgencyAccount, type BestPlaced, type Counting, type LabelledGain, type SharesAsked, type WhoPays, type WhoPaysView,
} from './money/who-pays';
export { finished } from './quantities/steps';
export { sizedSwitchingSteps, sizedSwitchingValues, type SizedSwitchingValue } from './certainty/sized-switching';
export { centralOutput, curveOf, gridOf, switchingValuesOf, tornadoOf, type GridInProgress, type WhatIf } from './certainty/what-if';
