/** MARAC rates are published per 10 000 adult women; the denominator is part of the unit. */
export const ADULT_WOMEN_PER_MARAC_RATE = 10_000;

/** The average pace of someone in induction, who grows from none to the whole of a post's work. */
export const AVERAGE_PACE_IN_INDUCTION = 0.5;
