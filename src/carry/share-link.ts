import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import type { Problem } from '../../models/index';
import type { Version } from '../state/history';

/** What stands before the packed scenario, with the number of the way it is packed. */
const prefix = '#/link/';
const version = '1';

/** Mail programs cut addresses longer than about this. */
const longestLink = 8000;

/** Far more than any scenario; a link that unpacks to more is meant to hold the page up. */
const largestBytes = 400_000;

/** A scenario as a link carries it. */
export interface Carried {
  readonly name: string;
  readonly text: string;
  readonly edits: readonly (readonly [string, number])[];
}

export type Packed = { readonly ok: true; readonly link: string } | { readonly ok: false; readonly why: string };
export type Unpacked = { readonly ok: true; readonly value: Carried } | { readonly ok: false; readonly problem: Problem };

function toAddress(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromAddress(letters: string): Uint8Array {
  return Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}

/** A link that carries the scenario and its trial edits behind the hash, which browsers send to no server. */
export function packLink({ name, text, edits }: Pick<Version, 'name' | 'text' | 'edits'>, page: string): Packed {
  const bytes = strToU8(JSON.stringify({ name, text, edits: [...edits] } satisfies Carried));
  const packed = deflateSync(bytes, { level: 9 });
  const link = `${page.replace(/#.*$/, '')}${prefix}${version}.${packed.length > longestLink ? '' : toAddress(packed)}`;
  if (packed.length <= longestLink && link.length <= longestLink) return { ok: true, link };
  return { ok: false, why: 'This scenario is too long for a link: mail programs would cut it. Save it as a file and send that.' };
}

/** Unpacks in pieces and stops at the cap, so that a small link cannot fill the memory. */
function inflated(packed: Uint8Array): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  const got = { size: 0, isWhole: false };
  const inflate = new Inflate((piece, isLast) => {
    got.size += piece.length;
    got.isWhole = isLast;
    if (got.size <= largestBytes) pieces.push(piece);
  });
  const step = 512;
  for (let at = 0; at < packed.length && got.size <= largestBytes; at += step) {
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
  if (!got.isWhole || got.size > largestBytes) return null;
  const whole = new Uint8Array(got.size);
  pieces.reduce((at, piece) => {
    whole.set(piece, at);
    return at + piece.length;
  }, 0);
  return whole;
}

function isCarried(value: unknown): value is Carried {
  if (typeof value !== 'object' || value === null) return false;
  const { name, text, edits } = value as Partial<Record<keyof Carried, unknown>>;
  const isEdit = (edit: unknown): boolean => Array.isArray(edit) && edit.length === 2 && typeof edit[0] === 'string' && Number.isFinite(edit[1]);
  return typeof name === 'string' && typeof text === 'string' && Array.isArray(edits) && edits.every(isEdit);
}

function refused(what: string, remedy: string): Unpacked {
  return { ok: false, problem: { file: 'the link', path: '', what, why: 'Nothing of it was used.', remedy } };
}

const askAgain = 'Ask for the link again, or for the scenario as a file.';

/** What a link carries; null where the address is not such a link, and a problem in words where it is one but cannot be used. */
export function unpackLink(hash: string): Unpacked | null {
  if (!hash.startsWith(prefix)) return null;
  const [number, letters = ''] = hash.slice(prefix.length).split('.', 2);
  if (number !== version) return refused(`This link is of version “${(number ?? '').slice(0, 20)}”; this copy of the workbench reads version ${version}.`, 'Open it in the newest copy of the workbench.');
  if (letters.length > longestLink) return refused('This link is longer than any that the workbench makes.', askAgain);
  try {
    const bytes = inflated(fromAddress(letters));
    const value: unknown = bytes === null ? null : JSON.parse(strFromU8(bytes));
    if (isCarried(value)) return { ok: true, value };
  } catch {
    // Letters that are no packed scenario: what follows says so.
  }
  return refused('This link was cut short or changed on its way.', askAgain);
}
