<?php
// Prints as JSON which tags, with which attributes, may be in the post of somebody who may not post
// unfiltered HTML, and to which protocols its links may lead.

require $argv[1] . '/wp-load.php';
echo json_encode([wp_kses_allowed_html('post'), wp_allowed_protocols()]);
