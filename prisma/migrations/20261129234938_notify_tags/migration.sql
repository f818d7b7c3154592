-- Stale tags are told by pg_notify in the transaction of a save; nothing ever read the rows of this table.
DROP TABLE "CacheTag";
DROP FUNCTION notify_cache_tag();
