// Written by db/generate.ts: change the schema instead.
export const migrations = [
  {
    "name": "0000_first",
    "statements": [
      "CREATE TABLE `drafts` (\n\t`person_id` text NOT NULL,\n\t`course_id` text NOT NULL,\n\t`activity_id` text NOT NULL,\n\t`answer` text NOT NULL,\n\t`version` integer NOT NULL,\n\t`updated_at` integer NOT NULL,\n\tPRIMARY KEY(`person_id`, `course_id`, `activity_id`),\n\tFOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE TABLE `enrolments` (\n\t`person_id` text NOT NULL,\n\t`course_id` text NOT NULL,\n\t`at` integer NOT NULL,\n\tPRIMARY KEY(`person_id`, `course_id`),\n\tFOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE INDEX `enrolments_in_course` ON `enrolments` (`course_id`,`at`);",
      "CREATE TABLE `identities` (\n\t`provider` text NOT NULL,\n\t`subject` text NOT NULL,\n\t`person_id` text NOT NULL,\n\t`at` integer NOT NULL,\n\tPRIMARY KEY(`provider`, `subject`),\n\tFOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE INDEX `identities_of_person` ON `identities` (`person_id`);",
      "CREATE TABLE `instructors` (\n\t`person_id` text NOT NULL,\n\t`course_id` text NOT NULL,\n\t`granted_by` text,\n\t`at` integer NOT NULL,\n\tPRIMARY KEY(`person_id`, `course_id`),\n\tFOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,\n\tFOREIGN KEY (`granted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null\n);",
      "CREATE INDEX `instructors_granted_by` ON `instructors` (`granted_by`);",
      "CREATE TABLE `lesson_reads` (\n\t`person_id` text NOT NULL,\n\t`course_id` text NOT NULL,\n\t`lesson_id` text NOT NULL,\n\t`at` integer NOT NULL,\n\tPRIMARY KEY(`person_id`, `course_id`, `lesson_id`),\n\tFOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE TABLE `limits` (\n\t`key` text PRIMARY KEY NOT NULL,\n\t`window_start` integer NOT NULL,\n\t`window_end` integer NOT NULL,\n\t`count` integer NOT NULL\n);",
      "CREATE INDEX `limits_by_end` ON `limits` (`window_end`);",
      "CREATE TABLE `one_time_links` (\n\t`token_hash` text PRIMARY KEY NOT NULL,\n\t`purpose` text NOT NULL,\n\t`subject` text NOT NULL,\n\t`detail` text NOT NULL,\n\t`created_at` integer NOT NULL,\n\t`expires_at` integer NOT NULL,\n\t`used_at` integer\n);",
      "CREATE UNIQUE INDEX `one_time_links_subject` ON `one_time_links` (`purpose`,`subject`);",
      "CREATE TABLE `people` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`email` text NOT NULL,\n\t`name` text NOT NULL,\n\t`name_key` text NOT NULL,\n\t`password_hash` text,\n\t`administrator` integer NOT NULL,\n\t`session_version` integer NOT NULL,\n\t`created_at` integer NOT NULL\n);",
      "CREATE UNIQUE INDEX `people_email` ON `people` (`email`);",
      "CREATE INDEX `people_by_name` ON `people` (`name_key`,`id`);",
      "CREATE INDEX `people_administrators` ON `people` (`administrator`);",
      "CREATE TABLE `secrets` (\n\t`name` text PRIMARY KEY NOT NULL,\n\t`value` text NOT NULL\n);",
      "CREATE TABLE `statements` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`person_id` text NOT NULL,\n\t`course_id` text NOT NULL,\n\t`name` text NOT NULL,\n\t`course_title` text NOT NULL,\n\t`hours` real NOT NULL,\n\t`detail` text NOT NULL,\n\t`issued_at` integer NOT NULL,\n\tFOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE UNIQUE INDEX `statements_person_course` ON `statements` (`person_id`,`course_id`);",
      "CREATE TABLE `submissions` (\n\t`id` text PRIMARY KEY NOT NULL,\n\t`person_id` text NOT NULL,\n\t`course_id` text NOT NULL,\n\t`lesson_id` text NOT NULL,\n\t`activity_id` text NOT NULL,\n\t`number` integer NOT NULL,\n\t`key` text NOT NULL,\n\t`answer` text NOT NULL,\n\t`findings` text NOT NULL,\n\t`engine_version` text NOT NULL,\n\t`content_version` text NOT NULL,\n\t`created_at` integer NOT NULL,\n\tFOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade\n);",
      "CREATE UNIQUE INDEX `submissions_key` ON `submissions` (`person_id`,`key`);",
      "CREATE UNIQUE INDEX `submissions_number` ON `submissions` (`person_id`,`course_id`,`activity_id`,`number`);",
      "CREATE INDEX `submissions_in_course` ON `submissions` (`course_id`,`created_at`,`id`);",
      "CREATE INDEX `submissions_in_activity` ON `submissions` (`course_id`,`activity_id`,`created_at`,`id`);"
    ]
  }
];
