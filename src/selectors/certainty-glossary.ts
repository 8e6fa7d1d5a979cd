import type { Word } from './words-used';

/** Words of the runs, of what turns the answer and of what is worth knowing, each list for the place where they come up. */
export const runWords: readonly Word[] = [
  { word: 'Run, or draw', meaning: 'One possible state of the world: every uncertain input takes a value from its range, likelier values more often, and the whole model is worked out with them.' },
  { word: 'Central value', meaning: 'The likeliest value of an input. The other rooms work with central values alone.' },
  { word: 'Range', meaning: 'From the value that is undercut once in 20 times (5th percentile, P5) to the one that is exceeded once in 20 (95th, P95), or firm limits where the evidence says so.' },
  { word: 'Nine runs in ten', meaning: 'What lies between P5 and P95 of the result: one run in 20 is lower and one in 20 higher.' },
  { word: 'Mean and median', meaning: 'The average of all runs, which a few very high ones pull up; and the value that half of them exceed.' },
  { word: 'Posts held', meaning: 'Posts are decided once, at central values. When demand turns out higher people wait; when it is lower posts stand idle. So chance costs more than it brings.' },
];

export const switchingTerms: readonly Word[] = [
  { word: 'Switching value', meaning: 'The value of one input at which benefits and costs are level, all others at their central value: beyond it the answer is the other one.' },
  { word: 'Distance', meaning: 'How far that is from the central value, in widths of the input’s own range: the shorter, the less has to go wrong.' },
  { word: 'Jumps', meaning: 'Months and posts are whole, so that the answer steps over zero between two values and is never level.' },
];

export const worthTerms: readonly Word[] = [
  { word: 'Worth of knowing everything', meaning: 'Expected value of perfect information (EVPI): how much better, on average over the runs, one would do by choosing the best option of each run instead of the one that is best on average. No study can be worth more.' },
  { word: 'Worth of knowing one input', meaning: 'The same where that input alone is known before choosing (EVPPI). Several together are worth more or less than the sum of each, and never more than knowing everything.' },
];
