import { isFinancialYear } from '../quantities/financial-year';
import { qualityWords } from './quality';
import { z } from './zod';

/** Fields that records share. The messages are read by users, so they say what to write. */

export const idPattern = /^[a-z][a-z0-9_]*$/;
const linePattern = /^(role\.)?[a-z][a-z0-9_]*$/;
const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;
const yearPattern = /^\d{4}-\d{2}$/;
const hashPattern = /^sha256-[0-9a-f]{16}$/;
const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export const id = z.string().regex(idPattern, 'an id of small letters, digits and _ that starts with a letter');
export const lineId = z.string().regex(linePattern, 'a line id such as support_fund, or role.idva for a role');
export const text = z.string().min(1, 'some text');
export const month = z.string().regex(monthPattern, 'a month such as 2026-11');
export const day = z.string().regex(dayPattern, 'a date such as 2026-11-22');
export const financialYear = z.string()
  .regex(yearPattern, { error: 'a financial year such as 2025-26', abort: true })
  .refine(isFinancialYear, 'a financial year whose second part follows the first, such as 2025-26');
export const hash = z.string().regex(hashPattern, 'a hash such as sha256-0123456789abcdef');
export const finite = z.number();
export const grade = z.int().min(1).max(6).describe('Confidence grade from 1 (best) to 6');
export const quality = z.enum(qualityWords).describe('How good the evidence is, in one word');
export const formatNumber = z.int().min(1).describe('Number of the file format');
export const unitText = text.describe('Unit such as GBP/post/year; see scenarios/README.md');
