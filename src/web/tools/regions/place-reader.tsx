import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../client/call.ts";
import { Answer } from "../../design/answer.tsx";
import { Button } from "../../design/button.tsx";
import { Labelled } from "../../design/fields.tsx";
import { readCountry } from "../countries.ts";
import { CountryField } from "../country-field.tsx";
import { PlaceRead } from "./place-read.tsx";

interface PlaceReaderProps {
  readonly country: string | undefined;
  readonly onCountry: (code: string | undefined) => void;
}

/** What the server takes at most; the beginning of a posting says where the work is done. */
const MOST_LETTERS = 20_000;

/** Reads from which countries a pasted posting may be done. The words stay in this page. */
export function PlaceReader({ country: word, onCountry }: PlaceReaderProps) {
  const country = readCountry(word);
  const [text, setText] = useState("");
  const [asked, setAsked] = useState("");
  const placement = useQuery({
    queryKey: ["tools", "placement", asked, country],
    queryFn: ({ signal }) =>
      call("remote.read", { text: asked, ...(country === undefined ? {} : { country }) }, signal),
    enabled: asked !== "",
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const tooLong = text.length > MOST_LETTERS;
  return (
    <>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(text);
        }}
      >
        <Labelled label="The posting, or the lines of it that speak of place">
          {(id) => (
            <textarea id={id} rows={4} value={text} onChange={(event) => setText(event.target.value)} />
          )}
        </Labelled>
        {tooLong && (
          <p role="alert">
            That is longer than {MOST_LETTERS.toLocaleString("en-GB")} characters. Paste only the part that
            speaks of place.
          </p>
        )}
        <div className="tool-form">
          <CountryField label="Your country" value={country} onChange={onCountry} />
          <Button type="submit" disabled={text.trim() === "" || tooLong}>
            Read the place
          </Button>
        </div>
      </form>
      {asked !== "" && (
        <Answer query={placement} what="the place" lines={6}>
          {(read) => (
            <div aria-live="polite" aria-busy={placement.isPlaceholderData}>
              <PlaceRead text={asked} placement={read.placement} open={read.open} country={country} />
            </div>
          )}
        </Answer>
      )}
    </>
  );
}
