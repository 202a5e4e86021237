import { Button } from "../design/button.tsx";
import { KeyMark } from "./key-list.tsx";

interface RankingFieldProps {
  readonly letters: readonly string[];
  readonly ranking: readonly string[];
  readonly onChange: (ranking: readonly string[]) => void;
}

/** Puts an answer behind those already ranked, or takes it out again. */
export function rankNext(ranking: readonly string[], letter: string): readonly string[] {
  return ranking.includes(letter) ? ranking.filter((one) => one !== letter) : [...ranking, letter];
}

/** The answers in order, best first. The first alone is enough. */
export function RankingField({ letters, ranking, onChange }: RankingFieldProps) {
  const open = letters.filter((letter) => !ranking.includes(letter));
  const lift = (at: number) =>
    onChange(
      ranking.map(
        (one, place) => (place === at - 1 ? ranking[at] : place === at ? ranking[at - 1] : one) ?? one,
      ),
    );
  return (
    <fieldset className="judge-ranking">
      <legend>Best first; the best alone is enough</legend>
      {ranking.length > 0 && (
        <ol className="judge-ranked" aria-live="polite">
          {ranking.map((letter, at) => (
            <li key={letter} className="row">
              <strong>
                {at + 1}. Answer {letter}
              </strong>
              {at > 0 && (
                <Button look="quiet" aria-label={`Up: answer ${letter}`} onClick={() => lift(at)}>
                  Up
                </Button>
              )}
              <Button
                look="quiet"
                aria-label={`Take out answer ${letter}`}
                onClick={() => onChange(rankNext(ranking, letter))}
              >
                Take out
              </Button>
            </li>
          ))}
        </ol>
      )}
      <div className="row">
        {open.map((letter) => {
          const key = String(letters.indexOf(letter) + 1);
          return (
            <Button key={letter} aria-keyshortcuts={key} onClick={() => onChange(rankNext(ranking, letter))}>
              <KeyMark of={key} /> Answer {letter} {ranking.length === 0 ? "is best" : "comes next"}
            </Button>
          );
        })}
      </div>
    </fieldset>
  );
}
