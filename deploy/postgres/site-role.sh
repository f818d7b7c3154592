#!/bin/sh
# Creates the role of site and worker, which only reads and writes rows. Run once, by the image of PostgreSQL.
set -eu
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" --set=password="$SITE_PASSWORD" <<'SQL'
CREATE ROLE xarxa_site LOGIN PASSWORD :'password';
ALTER ROLE xarxa_site SET statement_timeout = '30s';
ALTER ROLE xarxa_site SET lock_timeout = '10s';
ALTER ROLE xarxa_site SET idle_in_transaction_session_timeout = '60s';
SQL
