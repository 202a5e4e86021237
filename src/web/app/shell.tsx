import { Outlet, useRouterState } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { guardGate } from "../client/guard-gate.ts";
import { signInGate } from "../client/sign-in-gate.ts";
import { useMe } from "../client/use-me.ts";
import { Masthead } from "./masthead.tsx";
import { isPersonal } from "./places.ts";
import { useSingleKeys } from "./single-keys.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import type { OverlayName } from "./use-shortcuts.ts";
import "./shell.css";

const Palette = lazy(() => import("./palette.tsx").then((module) => ({ default: module.Palette })));
const ShortcutsHelp = lazy(() =>
  import("./shortcuts-help.tsx").then((module) => ({ default: module.ShortcutsHelp })),
);

const SignInOver = lazy(() =>
  import("../account/sign-in-over.tsx").then((module) => ({ default: module.SignInOver })),
);
const GuardOver = lazy(() =>
  import("../guard/guard-over.tsx").then((module) => ({ default: module.GuardOver })),
);
const TeamStart = lazy(() =>
  import("../account/team-start.tsx").then((module) => ({ default: module.TeamStart })),
);
const NotOnATeamServer = lazy(() =>
  import("../account/team-start.tsx").then((module) => ({ default: module.NotOnATeamServer })),
);

/** What stands around every screen: the way past the masthead, the masthead, the screen, the promise. */
export function Shell() {
  const [overlay, setOverlay] = useState<OverlayName>();
  const main = useRef<HTMLElement>(null);
  const [singleKeys] = useSingleKeys();
  useShortcuts(setOverlay);
  useFocusOnNewPage(main);
  const close = () => setOverlay(undefined);
  const me = useMe();
  const isShared = me.data?.mode === "shared";
  const before = useLast(me.data?.signedIn?.id);
  const stopped = useSyncExternalStore(guardGate.subscribe, guardGate.current);
  const mustSignIn = useSyncExternalStore(signInGate.subscribe, signInGate.isWaiting);

  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <Masthead onPalette={() => setOverlay("palette")} />
      <main id="main" ref={main} tabIndex={-1} className="frame">
        {/* Nothing is asked for before it is known whether this machine is one's own. */}
        {!me.isPending && <Screen isShared={isShared} />}
      </main>
      <footer className="frame colophon note">
        <p>
          Everything stays on this {isShared ? "server" : "machine"}. Clerkship is career guidance from
          sources it names; it is never medical advice.
        </p>
        <button type="button" className="colophon-keys no-print" onClick={() => setOverlay("shortcuts")}>
          Keyboard shortcuts {singleKeys && <kbd>?</kbd>}
        </button>
      </footer>
      <Suspense fallback={null}>
        {overlay === "palette" && <Palette onClose={close} onShortcuts={() => setOverlay("shortcuts")} />}
        {mustSignIn && <SignInOver before={before} />}
        {stopped !== undefined && <GuardOver stop={stopped} />}
        {overlay === "shortcuts" && <ShortcutsHelp onClose={close} />}
      </Suspense>
    </>
  );
}

/** What a value was when it last was something. */
function useLast(value: string | undefined): string | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}

interface ScreenProps {
  readonly isShared: boolean;
}

/** The screen of the address; on a shared server never one of a person's own. */
function Screen({ isShared }: ScreenProps) {
  const path = useRouterState({ select: (state) => state.location.pathname });
  if (!isShared || !isPersonal(path)) return <Outlet />;
  return <Suspense fallback={null}>{path === "/" ? <TeamStart /> : <NotOnATeamServer />}</Suspense>;
}

/** A new page takes the focus, so that a keyboard or a screen reader starts at its top and not where the link was. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const last = useRef(path);
  useEffect(() => {
    if (last.current !== undefined && last.current !== path) main.current?.focus({ preventScroll: true });
    last.current = path;
  }, [path, main]);
}
