import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { createDatabase } from "@/scripts/database/connection";

// Runs before each test file that needs a database: the file gets a copy of its project's template, and DATABASE_URL
// names it before anything imports lib/db. Nothing is dropped: the server ends with the run.

const server = inject("testServer");
const template = process.env.TEST_TEMPLATE;
if (!server || !template) throw new Error("tests/support/test-server.ts did not provide a database server");

const name = `test_${randomUUID().replaceAll("-", "")}`;
await createDatabase(server, name, template);

const address = new URL(server);
address.pathname = name;
process.env.DATABASE_URL = address.href;
