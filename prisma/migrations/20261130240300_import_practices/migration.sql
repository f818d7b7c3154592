-- Practices and organisations can be brought in from files.
ALTER TYPE "ImportKind" ADD VALUE 'practice';
ALTER TYPE "ImportKind" ADD VALUE 'organisation';
