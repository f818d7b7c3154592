/** Tailwind is the only step: tokens and rules are plain CSS in app/globals.css. */
const config = { plugins: { "@tailwindcss/postcss": {} } };

export default config;
