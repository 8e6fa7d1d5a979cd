/** One word for how good a figure is, printed wherever the figure is used. */
export const qualityWords = [
  'official', 'verified', 'secondary', 'derived', 'moderate', 'weak', 'assumption', 'judgement', 'recalled',
  'placeholder', 'local',
] as const;

export type Quality = (typeof qualityWords)[number];

export const qualityMeanings: Readonly<Record<Quality, string>> = {
  official: 'published by a government body or statistics office, taken from its own page or table',
  verified: 'published elsewhere and read in the original',
  secondary: 'read in a document that quotes the original',
  derived: 'worked out from published figures; the note says how',
  moderate: 'published, but from a small sample, one site or one kind of case',
  weak: 'published, but too thin to rest a decision on',
  assumption: 'assumed so that the model can run; no figure for Drive was found',
  judgement: 'a considered opinion, meant to be replaced by your own',
  recalled: 'quoted from memory; the original was not seen',
  placeholder: 'a stand-in to be replaced before the result is used',
  local: 'supplied by the user of this scenario',
};

/** Words that may stand without a source, since they claim none. */
export const needsNoSource: ReadonlySet<Quality> = new Set(['assumption', 'judgement', 'placeholder']);
