import type { GridShape } from "./distance-transform.ts";

/** A box inside a grid: where it begins on each axis and how long it is there. */
interface GridBox {
  readonly start: readonly number[];
  readonly shape: readonly number[];
}

/** The smallest box that holds every marked cell of the masks. */
export function boxAround(masks: readonly Uint8Array[], shape: GridShape): GridBox {
  const low = shape.map((size) => size - 1);
  const high = shape.map(() => 0);
  for (const mask of masks)
    for (let cell = mask.indexOf(1); cell >= 0; cell = mask.indexOf(1, cell + 1)) {
      let rest = cell;
      for (let axis = shape.length - 1; axis >= 0; axis--) {
        const size = shape[axis] as number;
        const place = rest % size;
        if (place < (low[axis] as number)) low[axis] = place;
        if (place > (high[axis] as number)) high[axis] = place;
        rest = (rest - place) / size;
      }
    }
  return { start: low, shape: high.map((end, axis) => end - (low[axis] as number) + 1) };
}

/** The part of a mask inside a box, in the same order. */
export function cropMask(mask: Uint8Array, shape: GridShape, box: GridBox): Uint8Array {
  const volume = ([slices, rows, columns]: readonly number[]): readonly [number, number, number] =>
    columns === undefined
      ? [1, slices as number, rows as number]
      : [slices as number, rows as number, columns];
  const [, rows, columns] = volume(shape);
  const [atSlice, atRow, atColumn] = box.start.length === 2 ? [0, ...box.start] : box.start;
  const [slices, height, width] = volume(box.shape);
  const part = new Uint8Array(slices * height * width);
  for (let slice = 0; slice < slices; slice++)
    for (let row = 0; row < height; row++) {
      const from = ((slice + (atSlice ?? 0)) * rows + row + (atRow ?? 0)) * columns + (atColumn ?? 0);
      part.set(mask.subarray(from, from + width), (slice * height + row) * width);
    }
  return part;
}
