import type { FigureSource } from "#src/figures/index.ts";

/** What stands in the page for its script: the numbers of the figures and the threshold the report was written at. */
export interface LiveData extends FigureSource {
  readonly at?: number;
}

/** The data of this page; none where there is nothing to move. */
export function readLiveData(): LiveData | undefined {
  const text = document.querySelector("#live-data")?.textContent;
  if (text === undefined || text === null) return undefined;
  const data = JSON.parse(text) as LiveData;
  return data.thresholds.length > 1 ? data : undefined;
}
