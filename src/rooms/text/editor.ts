import { autocompletion, completionKeymap, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, defaultHighlightStyle, foldGutter, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { Annotation, EditorState, Text } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import type { Problem } from '../../../models/index';
import type { Suggestion } from '../../selectors/completions';
import { placeAtEnd, type TextPlace } from '../../selectors/text-place';
import { changeBetween, marksOf, rangeOf } from './marks';

/** What the editor asks of the room around it. */
export interface EditorHost {
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly suggest: (place: TextPlace) => readonly Suggestion[];
}

export interface TextEditor {
  /** Takes over a text from outside, such as after an undo or an edit in another room. */
  readonly show: (text: string) => void;
  readonly mark: (problems: readonly Problem[], file: string) => void;
  readonly goTo: (problem: Problem) => void;
  readonly close: () => void;
}

/** Marks a change that came from outside, which is not to be reported back. */
const fromOutside = Annotation.define<boolean>();

const look = EditorView.theme({
  '&': { height: '100%', border: '1px solid #0b0c0c', backgroundColor: '#ffffff', color: '#0b0c0c', fontSize: '0.875rem' },
  '&.cm-focused': { outline: '3px solid #0b0c0c', boxShadow: '0 0 0 6px #ffdd00' },
  '.cm-scroller': { fontFamily: 'Consolas, "Liberation Mono", Menlo, monospace', lineHeight: '1.45', overflow: 'auto' },
  '.cm-gutters': { backgroundColor: '#f3f3f3', color: '#484949' },
  '.cm-tooltip': { maxWidth: '34rem' },
});

function complete(suggest: EditorHost['suggest'], context: CompletionContext): CompletionResult | null {
  const place = placeAtEnd(context.state.doc.sliceString(0, context.pos));
  if (place === null || (!context.explicit && place.typed === '')) return null;
  const options = suggest(place).map(({ text, kind, detail }) => ({
    label: text, detail, type: kind === 'key' ? 'property' : 'constant', ...(kind === 'key' ? { apply: `${text}: ` } : {}),
  }));
  return options.length === 0 ? null : { from: context.pos - place.typed.length, options, validFor: /^[\w.-]*$/ };
}

/** Undo and redo are those of the whole workbench, so that forms and text share one history. */
function sharedHistory({ onUndo, onRedo }: EditorHost) {
  const doing = (act: () => void) => ({ preventDefault: true, stopPropagation: true, run: () => { act(); return true; } });
  return [
    keymap.of([{ key: 'Mod-z', ...doing(onUndo) }, { key: 'Mod-y', ...doing(onRedo) }, { key: 'Mod-Shift-z', ...doing(onRedo) }]),
    EditorView.domEventHandlers({
      beforeinput: (event) => {
        if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false;
        event.preventDefault();
        if (event.inputType === 'historyUndo') onUndo(); else onRedo();
        return true;
      },
    }),
  ];
}

/** Text of Windows stays text of Windows, and that of an old Mac its own. */
function lineEnds(text: string) {
  const ends = new Set(text.match(/\r\n?|\n/g));
  const [end] = ends;
  return ends.size === 1 && end !== undefined && end !== '\n' ? [EditorState.lineSeparator.of(end)] : [];
}

const plainLines = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * An editor inside `parent`. It lives in a shadow root, where its styles are adopted sheets: the page's policy lets no
 * script write a style element. Tab is left to the browser, so that the keyboard can leave.
 */
export function openEditor(parent: HTMLElement, text: string, host: EditorHost): TextEditor {
  const box = document.createElement('div');
  box.className = 'text-room__editor';
  parent.append(box);
  const root = box.attachShadow({ mode: 'open' });
  const state = EditorState.create({
    doc: text,
    extensions: [
      lineEnds(text), sharedHistory(host), lineNumbers(), foldGutter(), lintGutter(), drawSelection(), highlightActiveLine(),
      indentOnInput(), bracketMatching(), syntaxHighlighting(defaultHighlightStyle), yaml(), look, EditorView.lineWrapping,
      autocompletion({ override: [(context) => complete(host.suggest, context)] }),
      EditorView.contentAttributes.of({ 'aria-label': host.label, 'spellcheck': 'false', 'tabindex': '0' }),
      keymap.of([...completionKeymap, ...lintKeymap, ...defaultKeymap]),
      EditorView.updateListener.of((update) => {
        const isOwn = update.transactions.some((transaction) => transaction.docChanged && transaction.annotation(fromOutside) !== true);
        if (isOwn) host.onChange(update.state.sliceDoc());
      }),
    ],
  });
  const view = new EditorView({ state, parent: root, root });
  return {
    show: (next) => {
      const before = view.state.doc.sliceString(0);
      const after = plainLines(next);
      if (before === after) return;
      const { from, to, insert } = changeBetween(before, after);
      view.dispatch({ changes: { from, to, insert: Text.of(insert.split('\n')) }, annotations: fromOutside.of(true) });
    },
    mark: (problems, file) => { view.dispatch(setDiagnostics(view.state, marksOf(problems, file, view.state.doc))); },
    goTo: (problem) => {
      const range = rangeOf(problem, view.state.doc);
      if (range !== null) view.dispatch({ selection: { anchor: range.from, head: range.to }, scrollIntoView: true });
      view.focus();
    },
    close: () => { view.destroy(); box.remove(); },
  };
}
