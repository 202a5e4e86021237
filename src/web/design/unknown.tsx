interface UnknownProps {
  /** What is not known, in a few words. */
  readonly what?: string;
}

/** Says that something is not known; never an empty cell. */
export function Unknown({ what = "not known" }: UnknownProps) {
  return <span className="note">{what}</span>;
}
