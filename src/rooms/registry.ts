import { lazy, type ComponentType } from 'react';
import { SummaryRoom } from './summary/summary-room';

/** One place in the app, at the address `#/id`. */
export interface Room {
  readonly id: string;
  readonly label: string;
  /** The Summary is there from the first moment; the others come when they are first entered. */
  readonly View: ComponentType;
  /** Reached from the foot of the page and not from the list of rooms. */
  readonly isAside?: true;
}

/** Every room, in the order in which a reader moves through them. */
export const rooms: readonly Room[] = [
  { id: 'start', label: 'Start', View: lazy(async () => ({ default: (await import('./start/start-room')).StartRoom })) },
  { id: 'summary', label: 'Summary', View: SummaryRoom },
  { id: 'options', label: 'Options', View: lazy(async () => ({ default: (await import('./options/options-room')).OptionsRoom })) },
  { id: 'rollout', label: 'Roll-out', View: lazy(async () => ({ default: (await import('./rollout/rollout-room')).RolloutRoom })) },
  { id: 'costs', label: 'Costs', View: lazy(async () => ({ default: (await import('./costs/costs-room')).CostsRoom })) },
  { id: 'avoided', label: 'Avoided costs', View: lazy(async () => ({ default: (await import('./avoided/avoided-room')).AvoidedRoom })) },
  { id: 'gains', label: 'Who pays', View: lazy(async () => ({ default: (await import('./gains/gains-room')).GainsRoom })) },
  { id: 'money', label: 'Money', View: lazy(async () => ({ default: (await import('./money/money-room')).MoneyRoom })) },
  { id: 'certainty', label: 'Certainty', View: lazy(async () => ({ default: (await import('./certainty/certainty-room')).CertaintyRoom })) },
  { id: 'evidence', label: 'Evidence', View: lazy(async () => ({ default: (await import('./evidence/evidence-room')).EvidenceRoom })) },
  { id: 'text', label: 'Text', View: lazy(async () => ({ default: (await import('./text/text-room')).TextRoom })) },
  { id: 'import', label: 'Local data', View: lazy(async () => ({ default: (await import('./import/import-room')).ImportRoom })), isAside: true },
  { id: 'help', label: 'Help', View: lazy(async () => ({ default: (await import('./about/about-room')).AboutRoom })), isAside: true },
];

export const firstRoom = 'summary';
