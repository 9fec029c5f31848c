// Written by db/generate.ts: change the schema instead.
export const migrations = [
  {
    "name": "0000_first",
    "statements": [
      "CREATE TABLE \"drafts\" (\n\t\"person_id\" text COLLATE \"C\" NOT NULL,\n\t\"course_id\" text COLLATE \"C\" NOT NULL,\n\t\"activity_id\" text COLLATE \"C\" NOT NULL,\n\t\"answer\" json NOT NULL,\n\t\"version\" integer NOT NULL,\n\t\"updated_at\" bigint NOT NULL,\n\tCONSTRAINT \"drafts_person_id_course_id_activity_id_pk\" PRIMARY KEY(\"person_id\",\"course_id\",\"activity_id\")\n);",
      "CREATE TABLE \"enrolments\" (\n\t\"person_id\" text COLLATE \"C\" NOT NULL,\n\t\"course_id\" text COLLATE \"C\" NOT NULL,\n\t\"at\" bigint NOT NULL,\n\tCONSTRAINT \"enrolments_person_id_course_id_pk\" PRIMARY KEY(\"person_id\",\"course_id\")\n);",
      "CREATE TABLE \"identities\" (\n\t\"provider\" text COLLATE \"C\" NOT NULL,\n\t\"subject\" text COLLATE \"C\" NOT NULL,\n\t\"person_id\" text COLLATE \"C\" NOT NULL,\n\t\"at\" bigint NOT NULL,\n\tCONSTRAINT \"identities_provider_subject_pk\" PRIMARY KEY(\"provider\",\"subject\")\n);",
      "CREATE TABLE \"instructors\" (\n\t\"person_id\" text COLLATE \"C\" NOT NULL,\n\t\"course_id\" text COLLATE \"C\" NOT NULL,\n\t\"granted_by\" text COLLATE \"C\",\n\t\"at\" bigint NOT NULL,\n\tCONSTRAINT \"instructors_person_id_course_id_pk\" PRIMARY KEY(\"person_id\",\"course_id\")\n);",
      "CREATE TABLE \"lesson_reads\" (\n\t\"person_id\" text COLLATE \"C\" NOT NULL,\n\t\"course_id\" text COLLATE \"C\" NOT NULL,\n\t\"lesson_id\" text COLLATE \"C\" NOT NULL,\n\t\"at\" bigint NOT NULL,\n\tCONSTRAINT \"lesson_reads_person_id_course_id_lesson_id_pk\" PRIMARY KEY(\"person_id\",\"course_id\",\"lesson_id\")\n);",
      "CREATE TABLE \"limits\" (\n\t\"key\" text COLLATE \"C\" PRIMARY KEY NOT NULL,\n\t\"window_start\" bigint NOT NULL,\n\t\"window_end\" bigint NOT NULL,\n\t\"count\" integer NOT NULL\n);",
      "CREATE TABLE \"one_time_links\" (\n\t\"token_hash\" text COLLATE \"C\" PRIMARY KEY NOT NULL,\n\t\"purpose\" text COLLATE \"C\" NOT NULL,\n\t\"subject\" text COLLATE \"C\" NOT NULL,\n\t\"detail\" json NOT NULL,\n\t\"created_at\" bigint NOT NULL,\n\t\"expires_at\" bigint NOT NULL,\n\t\"used_at\" bigint\n);",
      "CREATE TABLE \"people\" (\n\t\"id\" text COLLATE \"C\" PRIMARY KEY NOT NULL,\n\t\"email\" text COLLATE \"C\" NOT NULL,\n\t\"name\" text COLLATE \"C\" NOT NULL,\n\t\"name_key\" text COLLATE \"C\" NOT NULL,\n\t\"password_hash\" text COLLATE \"C\",\n\t\"administrator\" boolean NOT NULL,\n\t\"session_version\" integer NOT NULL,\n\t\"created_at\" bigint NOT NULL\n);",
      "CREATE TABLE \"secrets\" (\n\t\"name\" text COLLATE \"C\" PRIMARY KEY NOT NULL,\n\t\"value\" text COLLATE \"C\" NOT NULL\n);",
      "CREATE TABLE \"statements\" (\n\t\"id\" text COLLATE \"C\" PRIMARY KEY NOT NULL,\n\t\"person_id\" text COLLATE \"C\" NOT NULL,\n\t\"course_id\" text COLLATE \"C\" NOT NULL,\n\t\"name\" text COLLATE \"C\" NOT NULL,\n\t\"course_title\" text COLLATE \"C\" NOT NULL,\n\t\"hours\" double precision NOT NULL,\n\t\"detail\" json NOT NULL,\n\t\"issued_at\" bigint NOT NULL\n);",
      "CREATE TABLE \"submissions\" (\n\t\"id\" text COLLATE \"C\" PRIMARY KEY NOT NULL,\n\t\"person_id\" text COLLATE \"C\" NOT NULL,\n\t\"course_id\" text COLLATE \"C\" NOT NULL,\n\t\"lesson_id\" text COLLATE \"C\" NOT NULL,\n\t\"activity_id\" text COLLATE \"C\" NOT NULL,\n\t\"number\" integer NOT NULL,\n\t\"key\" text COLLATE \"C\" NOT NULL,\n\t\"answer\" json NOT NULL,\n\t\"findings\" json NOT NULL,\n\t\"engine_version\" text COLLATE \"C\" NOT NULL,\n\t\"content_version\" text COLLATE \"C\" NOT NULL,\n\t\"created_at\" bigint NOT NULL\n);",
      "ALTER TABLE \"drafts\" ADD CONSTRAINT \"drafts_person_id_people_id_fk\" FOREIGN KEY (\"person_id\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE cascade ON UPDATE no action;",
      "ALTER TABLE \"enrolments\" ADD CONSTRAINT \"enrolments_person_id_people_id_fk\" FOREIGN KEY (\"person_id\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE cascade ON UPDATE no action;",
      "ALTER TABLE \"identities\" ADD CONSTRAINT \"identities_person_id_people_id_fk\" FOREIGN KEY (\"person_id\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE cascade ON UPDATE no action;",
      "ALTER TABLE \"instructors\" ADD CONSTRAINT \"instructors_person_id_people_id_fk\" FOREIGN KEY (\"person_id\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE cascade ON UPDATE no action;",
      "ALTER TABLE \"instructors\" ADD CONSTRAINT \"instructors_granted_by_person\" FOREIGN KEY (\"granted_by\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE set null ON UPDATE no action;",
      "ALTER TABLE \"lesson_reads\" ADD CONSTRAINT \"lesson_reads_person_id_people_id_fk\" FOREIGN KEY (\"person_id\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE cascade ON UPDATE no action;",
      "ALTER TABLE \"statements\" ADD CONSTRAINT \"statements_person_id_people_id_fk\" FOREIGN KEY (\"person_id\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE cascade ON UPDATE no action;",
      "ALTER TABLE \"submissions\" ADD CONSTRAINT \"submissions_person_id_people_id_fk\" FOREIGN KEY (\"person_id\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE cascade ON UPDATE no action;",
      "CREATE INDEX \"enrolments_in_course\" ON \"enrolments\" USING btree (\"course_id\",\"at\");",
      "CREATE INDEX \"identities_of_person\" ON \"identities\" USING btree (\"person_id\");",
      "CREATE INDEX \"instructors_granted_by\" ON \"instructors\" USING btree (\"granted_by\");",
      "CREATE INDEX \"limits_by_end\" ON \"limits\" USING btree (\"window_end\");",
      "CREATE UNIQUE INDEX \"one_time_links_subject\" ON \"one_time_links\" USING btree (\"purpose\",\"subject\");",
      "CREATE UNIQUE INDEX \"people_email\" ON \"people\" USING btree (\"email\");",
      "CREATE INDEX \"people_by_name\" ON \"people\" USING btree (\"name_key\",\"id\");",
      "CREATE INDEX \"people_administrators\" ON \"people\" USING btree (\"administrator\");",
      "CREATE UNIQUE INDEX \"statements_person_course\" ON \"statements\" USING btree (\"person_id\",\"course_id\");",
      "CREATE UNIQUE INDEX \"submissions_key\" ON \"submissions\" USING btree (\"person_id\",\"key\");",
      "CREATE UNIQUE INDEX \"submissions_number\" ON \"submissions\" USING btree (\"person_id\",\"course_id\",\"activity_id\",\"number\");",
      "CREATE INDEX \"submissions_in_course\" ON \"submissions\" USING btree (\"course_id\",\"created_at\",\"id\");",
      "CREATE INDEX \"submissions_in_activity\" ON \"submissions\" USING btree (\"course_id\",\"activity_id\",\"created_at\",\"id\");"
    ]
  }
];
