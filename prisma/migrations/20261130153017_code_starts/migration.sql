-- Lists of schools and clusters are narrowed by how a code or postcode begins.
CREATE INDEX "School_code_start" ON "School" (plain_code("officialCode") text_pattern_ops);
CREATE INDEX "School_postcode_start" ON "School" (plain_code("postcode") text_pattern_ops);
CREATE INDEX "Cluster_code_start" ON "Cluster" (plain_code("registerCode") text_pattern_ops);
