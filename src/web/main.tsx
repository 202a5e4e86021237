import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createQueries } from "./app/query-client.ts";
import { createAppRouter } from "./app/router.tsx";
import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-sans-3/wght-italic.css";
import "./design/tokens.css";
import "./design/base.css";
import "./design/layout.css";
import "./design/print.css";

const place = document.getElementById("app");
if (place === null) throw new Error("index.html has no #app");

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={createQueries()}>
      <RouterProvider router={createAppRouter()} />
    </QueryClientProvider>
  </StrictMode>,
);
