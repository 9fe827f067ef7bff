<?php
// The settings of a WordPress that lives as long as the tests.

define('DB_NAME', 'wordpress');
define('DB_USER', getenv('DATABASE_USER'));
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('DATABASE_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
$table_prefix = 'wp_';

define('WP_HOME', getenv('BLOG_ADDRESS'));
define('WP_SITEURL', getenv('BLOG_ADDRESS'));

// Elsewhere, WordPress takes application passwords over https only.
define('WP_ENVIRONMENT_TYPE', 'local');

// It talks to nobody but the host of the cards.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);

define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
