import type { GridShape } from "./distance-transform.ts";

/**
 * The cells of a mask that one erosion takes away: those with a neighbour outside it along an axis (4 neighbours in a
 * picture, 6 in a volume). Beyond the border counts as outside, so a structure cut by the border has a surface there.
 */
export function findSurface(mask: Uint8Array, shape: GridShape): Uint8Array {
  const surface = new Uint8Array(mask.length);
  let stride = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const length = shape[axis] as number;
    for (let cell = 0; cell < mask.length; cell++) {
      if (mask[cell] !== 1 || surface[cell] === 1) continue;
      const place = Math.floor(cell / stride) % length;
      const inside =
        place > 0 && place < length - 1 && mask[cell - stride] === 1 && mask[cell + stride] === 1;
      if (!inside) surface[cell] = 1;
    }
    stride *= length;
  }
  return surface;
}
