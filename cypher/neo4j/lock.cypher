// Takes the lock of an exclusive write until the end of its transaction, and waits for whoever
// holds it. The node never outlives its own statement; its unique key is what is locked.
//
// $key: string, the key of the exclusive write
// index: ImportLock.key (unique)
// :param {key: 'import'}
MERGE (lock:ImportLock {key: $key})
DELETE lock
