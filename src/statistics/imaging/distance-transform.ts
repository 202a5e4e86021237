/** Size of a picture or volume, slowest axis first: [rows, columns] or [slices, rows, columns]. */
export type GridShape = readonly number[];

/**
 * Squared distance from every cell to the nearest marked cell, exact, in the units of `spacing`: one pass of lower
 * envelopes of parabolas along each axis (Felzenszwalb and Huttenlocher 2012, Theory of Computing 8). Infinite
 * everywhere when no cell is marked.
 */
export function squaredDistances(
  marked: ArrayLike<number>,
  shape: GridShape,
  spacing: readonly number[],
): Float64Array {
  const cells = Float64Array.from(marked, (mark) => (mark > 0 ? 0 : Number.POSITIVE_INFINITY));
  const longest = Math.max(...shape);
  const room = {
    line: new Float64Array(longest),
    hulls: new Int32Array(longest),
    bounds: new Float64Array(longest + 1),
  };
  let stride = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const length = shape[axis] as number;
    const step = (spacing[axis] as number) ** 2;
    for (let block = 0; block < cells.length; block += stride * length)
      for (let start = block; start < block + stride; start++)
        sweepLine(cells, { start, stride, length, step }, room);
    stride *= length;
  }
  return cells;
}

interface Line {
  readonly start: number;
  readonly stride: number;
  readonly length: number;
  /** Squared distance between neighbours of the axis. */
  readonly step: number;
}

interface Workspace {
  readonly line: Float64Array;
  readonly hulls: Int32Array;
  readonly bounds: Float64Array;
}

function sweepLine(
  cells: Float64Array,
  { start, stride, length, step }: Line,
  { line, hulls, bounds }: Workspace,
): void {
  let last = -1;
  for (let place = 0; place < length; place++) {
    const height = cells[start + place * stride] as number;
    line[place] = height;
    if (height === Number.POSITIVE_INFINITY) continue;
    let meets = Number.NEGATIVE_INFINITY;
    while (last >= 0) {
      const before = hulls[last] as number;
      meets =
        ((height - (line[before] as number)) / step + place * place - before * before) /
        (2 * (place - before));
      if (meets > (bounds[last] as number)) break;
      last--;
      meets = Number.NEGATIVE_INFINITY;
    }
    last++;
    hulls[last] = place;
    bounds[last] = meets;
  }
  // No parabola on this line: all of it stays infinitely far until another axis reaches it.
  if (last < 0) return;
  bounds[last + 1] = Number.POSITIVE_INFINITY;
  let hull = 0;
  for (let place = 0; place < length; place++) {
    while ((bounds[hull + 1] as number) < place) hull++;
    const nearest = hulls[hull] as number;
    cells[start + place * stride] = (place - nearest) ** 2 * step + (line[nearest] as number);
  }
}
