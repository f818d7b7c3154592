import { randomUUID } from "node:crypto";
import { createDatabase } from "@/scripts/database/connection";

// Runs before each test file of the projects with a database: the file gets a copy of its project's template for
// itself, and DATABASE_URL names it before anything imports lib/db. Nothing is dropped: the server ends with the run.

const server = process.env.TEST_SERVER;
const template = process.env.TEST_TEMPLATE;
if (!server || !template) throw new Error("These tests need a server: run them with npm test -- integration");

const name = `test_${randomUUID().replaceAll("-", "")}`;
await createDatabase(server, name, template);

const address = new URL(server);
address.pathname = name;
process.env.DATABASE_URL = address.href;
