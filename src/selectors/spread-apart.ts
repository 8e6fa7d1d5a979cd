/** A box that wants to be at home, given by its centre. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly homeX: number;
  readonly homeY: number;
}

interface Placed { x: number; y: number }

const pulls = 200;
const settles = 400;
const pull = 0.03;

/** Moves two boxes apart along the way that is shorter, each by half. Boxes at one point part by their order. */
function part(one: Placed, other: Placed, wide: number, high: number): boolean {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const [overX, overY] = [wide - Math.abs(dx), high - Math.abs(dy)];
  if (overX <= 0.01 || overY <= 0.01) return false;
  if (overX < overY) {
    const move = (dx < 0 ? -overX : overX) / 2;
    one.x -= move;
    other.x += move;
  } else {
    const move = (dy < 0 ? -overY : overY) / 2;
    one.y -= move;
    other.y += move;
  }
  return true;
}

function keepInside(place: Placed, box: Box, width: number, height: number): void {
  place.x = Math.min(Math.max(place.x, box.width / 2), width - box.width / 2);
  place.y = Math.min(Math.max(place.y, box.height / 2), height - box.height / 2);
}

/** Parts every pair once and keeps all inside; whether anything moved. */
function pass(boxes: readonly Box[], places: readonly Placed[], width: number, height: number): boolean {
  let moved = false;
  boxes.forEach((box, index) => {
    const place = places[index];
    for (let next = index + 1; place && next < boxes.length; next += 1) {
      const other = boxes[next];
      const otherPlace = places[next];
      if (other && otherPlace) {
        moved = part(place, otherPlace, (box.width + other.width) / 2, (box.height + other.height) / 2) || moved;
      }
    }
  });
  boxes.forEach((box, index) => {
    const place = places[index];
    if (place) keepInside(place, box, width, height);
  });
  return moved;
}

/** Whether no two boxes cover each other by more than a hair. */
export function areApart(boxes: readonly Box[], places: readonly Readonly<Placed>[]): boolean {
  return boxes.every((box, index) => boxes.slice(index + 1).every((other, after) => {
    const [here, there] = [places[index], places[index + 1 + after]];
    if (!here || !there) return true;
    return Math.abs(here.x - there.x) > (box.width + other.width) / 2 - 1 || Math.abs(here.y - there.y) > (box.height + other.height) / 2 - 1;
  }));
}

/**
 * Centres at which boxes cover each other no longer, where the frame has room, as near home as a simple relaxation finds:
 * first pulled home while they part, then parted alone. The same boxes always give the same places.
 */
export function spreadApart(boxes: readonly Box[], width: number, height: number): readonly Readonly<Placed>[] {
  const places = boxes.map(({ homeX, homeY }): Placed => ({ x: homeX, y: homeY }));
  for (let round = 0; round < pulls; round += 1) {
    boxes.forEach(({ homeX, homeY }, index) => {
      const place = places[index];
      if (!place) return;
      place.x += (homeX - place.x) * pull;
      place.y += (homeY - place.y) * pull;
    });
    pass(boxes, places, width, height);
  }
  for (let round = 0; round < settles && pass(boxes, places, width, height); round += 1);
  return places;
}
