/*
 * Preloaded into a process (LD_PRELOAD), it counts the flushes of its files and can pretend that their disk is full.
 * The counters live in the file named by IO_SHIM_COUNTERS, shared with whoever reads it: four 64-bit numbers, in the
 * machine's byte order: flushes of write-ahead logs (names ending in -wal), flushes of other files, the switch (writes
 * below IO_SHIM_FOLDER fail with ENOSPC while it is not 0), and writes refused.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

struct counters {
  uint64_t log_flushes;
  uint64_t other_flushes;
  uint64_t is_full;
  uint64_t refused;
};

static struct counters *counters;
static const char *folder;

__attribute__((constructor)) static void start(void) {
  const char *file = getenv("IO_SHIM_COUNTERS");
  folder = getenv("IO_SHIM_FOLDER");
  if (!file) return;
  int fd = open(file, O_RDWR);
  if (fd < 0) return;
  void *page = mmap(NULL, sizeof(struct counters), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  close(fd);
  if (page != MAP_FAILED) counters = page;
}

static int path_of(int fd, char *path, size_t size) {
  char link[32];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, size - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return 1;
}

static void count_flush(int fd) {
  char path[PATH_MAX];
  if (!counters || !path_of(fd, path, sizeof path)) return;
  size_t length = strlen(path);
  int is_log = length > 4 && strcmp(path + length - 4, "-wal") == 0;
  __sync_fetch_and_add(is_log ? &counters->log_flushes : &counters->other_flushes, 1);
}

static int is_refused(int fd) {
  char path[PATH_MAX];
  if (!counters || !folder || !counters->is_full) return 0;
  if (!path_of(fd, path, sizeof path) || strncmp(path, folder, strlen(folder)) != 0) return 0;
  __sync_fetch_and_add(&counters->refused, 1);
  errno = ENOSPC;
  return 1;
}

#define REAL(name) \
  static __typeof__(&name) real; \
  if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

int fsync(int fd) {
  REAL(fsync);
  int result = real(fd);
  if (result == 0) count_flush(fd);
  return result;
}

int fdatasync(int fd) {
  REAL(fdatasync);
  int result = real(fd);
  if (result == 0) count_flush(fd);
  return result;
}

ssize_t write(int fd, const void *bytes, size_t size) {
  REAL(write);
  return is_refused(fd) ? -1 : real(fd, bytes, size);
}

ssize_t writev(int fd, const struct iovec *pieces, int count) {
  REAL(writev);
  return is_refused(fd) ? -1 : real(fd, pieces, count);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset) {
  REAL(pwrite);
  return is_refused(fd) ? -1 : real(fd, bytes, size, offset);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t offset) {
  REAL(pwrite64);
  return is_refused(fd) ? -1 : real(fd, bytes, size, offset);
}

int posix_fallocate(int fd, off_t offset, off_t size) {
  REAL(posix_fallocate);
  return is_refused(fd) ? ENOSPC : real(fd, offset, size);
}
