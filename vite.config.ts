import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The web app: built to static files in `dist/web`, which the server hands out. */
export default defineConfig({
  root: "src/web",
  plugins: [react()],
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    target: "es2022",
    // Nothing is inlined as data: so that the page runs under `default-src 'self'`.
    assetsInlineLimit: 0,
    // A room does nothing by being imported: of its front door only what is called comes along, and no schema.
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !/\/src\/(kernel|atlas|reference)\/|\/zod\//.test(id) },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ["/api", "/download", "/session", "^/join(?:/look)?$"].map((path) => [path, "http://127.0.0.1:4747"]),
    ),
  },
});
