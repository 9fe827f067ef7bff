<?php
// Installs WordPress with one user of each role, and prints their application passwords as JSON.

define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';

/** Takes the place of WordPress's own, which sends an email. */
function wp_new_blog_notification() {}

require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('A blog', 'owner', 'owner@blog.example', false, '', wp_generate_password());

$passwords = [];
foreach (['administrator', 'editor', 'author'] as $role) {
    $id = wp_insert_user([
        'user_login' => $role,
        'user_pass' => wp_generate_password(),
        'role' => $role,
    ]);
    [$passwords[$role]] = WP_Application_Passwords::create_new_application_password(
        $id,
        ['name' => 'Tests']
    );
}
echo json_encode($passwords);
