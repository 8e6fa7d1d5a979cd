import { useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef, type Ref } from 'react';
import { jsonSchemas, type Problem } from '../../../models/index';
import { library } from '../../library';
import { knownIds, suggestions } from '../../selectors/completions';
import type { TextPlace } from '../../selectors/text-place';
import { useActions, useOpenDocument, useWorkbench } from '../../state/workbench';
import { openEditor, type TextEditor } from './editor';

const schema = jsonSchemas().scenario;

export interface TextPaneHandle {
  readonly goTo: (problem: Problem) => void;
}

/** The scenario's text in an editor. What is typed is in the session at once, and what other rooms change shows here. */
export function TextPane({ ref }: { readonly ref: Ref<TextPaneHandle> }) {
  const { text, problems, opened, answer: { resolved } } = useOpenDocument();
  const { setText, undo, redo, seek } = useActions();
  const sought = useWorkbench((state) => state.sought);
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditor>(null);
  const ids = useMemo(() => knownIds(resolved, library.ids), [resolved]);
  const suggest = useEffectEvent((at: TextPlace) => suggestions(at, schema, ids));
  const open = useEffectEvent((parent: HTMLElement) => openEditor(parent, text, {
    label: 'Text of the scenario',
    onChange: (next) => { setText(next, { coalesce: true }); },
    onUndo: undo, onRedo: redo,
    suggest: (at) => suggest(at),
  }));
  useEffect(() => {
    if (place.current === null) return undefined;
    const opening = open(place.current);
    editor.current = opening;
    return () => { opening.close(); editor.current = null; };
  }, []);
  useEffect(() => {
    editor.current?.show(text);
    editor.current?.mark(problems, opened.ready.file);
  }, [text, problems, opened.ready.file]);
  useEffect(() => {
    if (sought === null) return;
    editor.current?.goTo(sought);
    seek(null);
  }, [sought, seek]);
  useImperativeHandle(ref, () => ({ goTo: (problem) => { editor.current?.goTo(problem); } }), []);
  return <div ref={place} className="text-room__pane" />;
}
