// There are only types here.
