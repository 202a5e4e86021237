import { SourceMark } from "../design/source-mark.tsx";
import { SourceList } from "../design/source-list.tsx";

interface SourceIdsProps {
  readonly of: string;
  readonly ids: readonly string[];
  readonly checkedOn?: string;
}

/** A source mark for records of the field, which name their sources by id. */
export function SourceIds({ of, ids, checkedOn }: SourceIdsProps) {
  return (
    <SourceMark of={of} {...(checkedOn === undefined ? {} : { checkedOn })}>
      <SourceList ids={ids} />
    </SourceMark>
  );
}
