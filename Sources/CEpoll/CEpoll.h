#include <sys/epoll.h>
/* Hidden by the Glibc module, which is built without _GNU_SOURCE. The types are only named here: including
   <sys/socket.h> or <sys/timerfd.h> would make this module a second owner of what Glibc declares. */
struct sockaddr;
extern int accept4(int, struct sockaddr *, unsigned int *, int);
struct itimerspec;
extern int timerfd_create(int, int);
extern int timerfd_settime(int, int, const struct itimerspec *, struct itimerspec *);
extern int malloc_trim(unsigned long);
