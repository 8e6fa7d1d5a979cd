import { createContext } from 'react';

/** Whether a table is the twin of a chart, which then offers to save both. */
export const InFigure = createContext(false);
