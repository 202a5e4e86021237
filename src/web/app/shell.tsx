import { Outlet, useRouterState } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Masthead } from "./masthead.tsx";
import { useSingleKeys } from "./single-keys.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import type { OverlayName } from "./use-shortcuts.ts";
import "./shell.css";

const Palette = lazy(() => import("./palette.tsx").then((module) => ({ default: module.Palette })));
const ShortcutsHelp = lazy(() =>
  import("./shortcuts-help.tsx").then((module) => ({ default: module.ShortcutsHelp })),
);

/** What stands around every screen: the way past the masthead, the masthead, the screen, the promise. */
export function Shell() {
  const [overlay, setOverlay] = useState<OverlayName>();
  const main = useRef<HTMLElement>(null);
  const [singleKeys] = useSingleKeys();
  useShortcuts(setOverlay);
  useFocusOnNewPage(main);
  const close = () => setOverlay(undefined);

  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <Masthead onPalette={() => setOverlay("palette")} />
      <main id="main" ref={main} tabIndex={-1} className="frame">
        <Outlet />
      </main>
      <footer className="frame colophon note">
        <p>
          Everything stays on this machine. Clerkship is career guidance from sources it names; it is never
          medical advice.
        </p>
        <button type="button" className="colophon-keys no-print" onClick={() => setOverlay("shortcuts")}>
          Keyboard shortcuts {singleKeys && <kbd>?</kbd>}
        </button>
      </footer>
      <Suspense fallback={null}>
        {overlay === "palette" && <Palette onClose={close} onShortcuts={() => setOverlay("shortcuts")} />}
        {overlay === "shortcuts" && <ShortcutsHelp onClose={close} />}
      </Suspense>
    </>
  );
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
